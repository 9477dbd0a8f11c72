package org.iclei.membership.application.attachment;

/** What is attached to an application. */
enum AttachmentKind {
    APPLICATION_FORM,
    COUNCIL_RESOLUTION,
    OTHER
}

/** The papers of an application. */
@NullMarked
package org.iclei.membership.application.attachment;

import org.jspecify.annotations.NullMarked;

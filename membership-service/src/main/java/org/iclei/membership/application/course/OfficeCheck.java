package org.iclei.membership.application.course;

/** Whether the regional office found the application in order. */
public enum OfficeCheck {
    PENDING,
    PASSED,
    FAILED
}

package org.iclei.membership.application;

import java.time.LocalDate;

/**
 * What somebody of an office wrote down; the applicant does not see it.
 *
 * @param by opaque id of the author
 */
public record Note(String by, LocalDate on, String text) {}

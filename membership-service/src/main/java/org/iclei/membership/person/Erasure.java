package org.iclei.membership.person;

import java.time.LocalDate;

/**
 * That a person was forgotten; kept under the person's id, which no address leads to any more.
 *
 * @param erasedOn the business day
 */
record Erasure(LocalDate erasedOn) {}

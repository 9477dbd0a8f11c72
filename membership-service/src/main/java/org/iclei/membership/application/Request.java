package org.iclei.membership.application;

import org.iclei.membership.application.agenda.Terms;
import org.iclei.membership.organisation.Membership.Category;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What was asked for; it stays as it came.
 *
 * @param application the application's own id
 * @param receivedOn the day it was received, on paper or here
 * @param terms the office's periods as they were when it came
 */
public record Request(
        UUID application,
        UUID organisation,
        Category category,
        LocalDate receivedOn,
        Terms terms) {}

package org.iclei.membership.registration;

import org.iclei.schema.problem.ProblemType;

/** Why something said of an organisation cannot be taken. */
public record Flaw(ProblemType type, Field field, String detail) {}

package org.iclei.membership.intake;

import org.iclei.schema.problem.ProblemType;

/** Why something said of an organisation cannot be taken. */
record Flaw(ProblemType type, Field field, String detail) {}

package org.iclei.membership.registration;

import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.statement.Flaw;

import java.util.List;

/** A draft after the rules: an organisation, or everything that is wrong. */
public sealed interface Checked {

    record Sound(Organisation organisation) implements Checked {}

    /**
     * @param flaws never empty, in the order of the fields
     */
    record Flawed(List<Flaw> flaws) implements Checked {}
}

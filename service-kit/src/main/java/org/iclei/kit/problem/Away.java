package org.iclei.kit.problem;

/** A fault that means that something we need does not answer; each is a bean. */
public record Away(Class<? extends Throwable> fault) {

    boolean explains(Throwable thrown) {
        return fault.isInstance(thrown);
    }
}

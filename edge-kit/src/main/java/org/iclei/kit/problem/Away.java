package org.iclei.kit.problem;

/** A fault that means that something we need does not answer; each is a bean. */
public record Away(Class<? extends Throwable> fault) {

    boolean explains(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (fault.isInstance(cause)) return true;
        }
        return false;
    }
}

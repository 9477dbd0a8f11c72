package org.iclei.local.process;

/** The message is for the person at the keyboard: what is wrong, and what to do. */
public final class StartFailure extends RuntimeException {
    public StartFailure(String message) {
        super(message);
    }
}

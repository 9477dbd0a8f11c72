package org.iclei.kit.envelope;

/** A record that is no readable envelope: nobody can ever handle it, so it is put aside. */
public final class UnreadableRecord extends RuntimeException {
    public UnreadableRecord(String why) {
        super(why, null, false, false);
    }
}

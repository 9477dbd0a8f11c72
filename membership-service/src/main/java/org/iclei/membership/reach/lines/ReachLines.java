package org.iclei.membership.reach.lines;

import java.util.List;

/** The lines of statements, kept under their checksum: the same lines lie there once. */
public interface ReachLines {

    /** Their checksum, once they are kept. */
    String keep(List<Line> lines);

    /**
     * Every line of it in its order.
     *
     * @throws IllegalStateException when they are no longer what was kept
     */
    List<Line> read(String checksum);
}

package org.iclei.membership.export;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.membership.organisation.Organisation;

import java.io.Closeable;
import java.io.IOException;

/** A file of one kind while it is written, row by row. */
interface Sheet extends Closeable {

    void write(Loaded<Organisation> organisation) throws IOException;
}

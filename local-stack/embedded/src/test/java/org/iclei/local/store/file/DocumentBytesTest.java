package org.iclei.local.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;

import org.h2.mvstore.WriteBuffer;
import org.junit.jupiter.api.Test;

class DocumentBytesTest {
    private final DocumentBytes type = DocumentBytes.INSTANCE;

    /** Else a page would hold many of them, and each write would write all of them again. */
    @Test
    void what_a_document_weighs_counts_its_bytes() {
        var written = new WriteBuffer();
        type.write(
                written,
                new Document("_id", "one").append("bytes", new BinData(new byte[1 << 20])));
        var read = type.read(written.getBuffer().flip());

        assertThat(type.getMemory(read)).isGreaterThan(1 << 20);
    }
}

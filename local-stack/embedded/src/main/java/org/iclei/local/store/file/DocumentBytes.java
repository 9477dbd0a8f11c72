package org.iclei.local.store.file;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;

/** Documents in the file as on the wire: several times faster than Java serialization. */
final class DocumentBytes extends BasicDataType<Document> {
    static final DocumentBytes INSTANCE = new DocumentBytes();

    @Override
    public void write(WriteBuffer target, Document document) {
        ByteBuf bytes = Unpooled.buffer();
        BsonEncoder.encodeDocument(document, bytes);
        target.put(bytes.nioBuffer());
    }

    @Override
    public Document read(ByteBuffer source) {
        ByteBuf bytes = Unpooled.wrappedBuffer(source);
        Document document = BsonDecoder.decodeBson(bytes);
        source.position(source.position() + bytes.readerIndex());
        return document;
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }

    /** An estimate; it decides how many documents share a page. */
    @Override
    public int getMemory(Document document) {
        return memory(document);
    }

    private static int memory(@Nullable Object value) {
        return switch (value) {
            case String text -> 40 + text.length();
            case Map<?, ?> fields -> {
                int sum = 64;
                for (var field : fields.entrySet()) {
                    sum += memory(field.getKey()) + memory(field.getValue());
                }
                yield sum;
            }
            case Collection<?> all -> 32 + all.stream().mapToInt(DocumentBytes::memory).sum();
            case BinData bytes -> 24 + bytes.getData().length;
            case null, default -> 24;
        };
    }
}

package org.iclei.local.store.file;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;

import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;

import java.nio.ByteBuffer;
import java.util.Iterator;

/** Index entries as small documents, compared value by value. */
final class IndexKeyBytes extends BasicDataType<KeyValue> {
    static final IndexKeyBytes INSTANCE = new IndexKeyBytes();

    private final ObjectDataType values = new ObjectDataType();

    @Override
    public int compare(KeyValue one, KeyValue other) {
        Iterator<Object> left = one.iterator();
        Iterator<Object> right = other.iterator();
        while (left.hasNext() && right.hasNext()) {
            int order = values.compare(left.next(), right.next());
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(left.hasNext(), right.hasNext());
    }

    @Override
    public void write(WriteBuffer target, KeyValue key) {
        DocumentBytes.INSTANCE.write(target, numbered(key));
    }

    @Override
    public KeyValue read(ByteBuffer source) {
        return new KeyValue(DocumentBytes.INSTANCE.read(source).values());
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }

    @Override
    public int getMemory(KeyValue key) {
        return DocumentBytes.INSTANCE.getMemory(numbered(key));
    }

    private static Document numbered(KeyValue key) {
        var document = new Document();
        int position = 0;
        for (Object value : key) {
            document.put(Integer.toString(position++), value);
        }
        return document;
    }
}

package org.iclei.kit.trail;

import org.bson.BsonBinary;
import org.bson.BsonBinaryWriter;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.jspecify.annotations.Nullable;

/** What one save changed in one field. */
sealed interface Change {

    String field();

    /** SHA-256(salt‖before) and, behind it, SHA-256(salt‖after). */
    byte[] digests();

    BsonDocument document();

    /** The same with digests alone. */
    default Change erased() {
        return new Erased(field(), digests());
    }

    /**
     * A change with its values.
     *
     * @param before absent when the field was not there, which is not the same as null
     * @param salt 128 random bits, so that nobody finds an erased value by trying
     */
    record Kept(String field, @Nullable BsonValue before, @Nullable BsonValue after, byte[] salt)
            implements Change {

        @Override
        public byte[] digests() {
            var digests = new byte[64];
            System.arraycopy(Sha256.of(salt, bytes(before)), 0, digests, 0, 32);
            System.arraycopy(Sha256.of(salt, bytes(after)), 0, digests, 32, 32);
            return digests;
        }

        @Override
        public BsonDocument document() {
            var document = new BsonDocument("field", new BsonString(field));
            if (before != null) document.append("before", before);
            if (after != null) document.append("after", after);
            return document.append("salt", new BsonBinary(salt));
        }

        /**
         * The value as BSON, in a document under the empty name; no value is the empty document.
         */
        private static byte[] bytes(@Nullable BsonValue value) {
            var document = value == null ? new BsonDocument() : new BsonDocument("", value);
            try (var out = new BasicOutputBuffer(64);
                    var writer = new BsonBinaryWriter(out)) {
                new BsonDocumentCodec().encode(writer, document, EncoderContext.builder().build());
                return out.toByteArray();
            }
        }
    }

    /** A change whose values and salt were erased. */
    record Erased(String field, byte[] digests) implements Change {
        @Override
        public BsonDocument document() {
            return new BsonDocument("field", new BsonString(field))
                    .append("digests", new BsonBinary(digests));
        }
    }

    /**
     * @throws RuntimeException when it is neither kept nor erased
     */
    static Change read(BsonDocument document) {
        var field = document.getString("field").getValue();
        if (document.containsKey("salt")) {
            var salt = document.getBinary("salt").getData();
            return new Kept(field, document.get("before"), document.get("after"), salt);
        }
        if (document.size() != 2) throw new IllegalArgumentException(field);
        return new Erased(field, document.getBinary("digests").getData());
    }
}

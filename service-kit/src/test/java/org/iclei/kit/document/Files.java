package org.iclei.kit.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;

/** Files as people hand them in, as far as they matter here. */
final class Files {
    private Files() {}

    static byte[] pdf(int size) {
        var bytes = Arrays.copyOf("%PDF-1.7\n".getBytes(ISO_8859_1), size);
        for (int i = 9; i < size; i++) bytes[i] = (byte) (i * 31 + (i >> 12));
        System.arraycopy("%%EOF".getBytes(ISO_8859_1), 0, bytes, size - 5, 5);
        return bytes;
    }

    static Upload upload(int size) {
        return Upload.of("application/pdf", "attachment; filename=\"signed.pdf\"", pdf(size));
    }
}

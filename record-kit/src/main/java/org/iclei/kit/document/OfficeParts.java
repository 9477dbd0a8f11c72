package org.iclei.kit.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipInputStream;

/** The names of a zip's entries; all are unpacked to see that they are whole, none is kept. */
final class OfficeParts {
    private static final int MOST_ENTRIES = 4_096;
    private static final long MOST_UNPACKED = 256L << 20;

    /** Of the end of a zip: its record's size, and where that says how many entries there are. */
    private static final int END = 22;

    private static final int COUNT = 10;
    private static final int LONGEST_COMMENT = 65_535;

    private OfficeParts() {}

    /** Whether it is a whole zip with the part, and the list of types each office file has. */
    static boolean hold(byte[] zip, String part) {
        try {
            var names = names(zip);
            return names.contains("[Content_Types].xml")
                    && names.contains(part)
                    && names.size() == counted(zip)
                    && names.stream().noneMatch(OfficeParts::isMacro);
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isMacro(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin");
    }

    private static Set<String> names(byte[] zip) throws IOException {
        var names = new HashSet<String>();
        var buffer = new byte[8_192];
        long unpacked = 0;
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry();
                    entry != null;
                    entry = entries.getNextEntry()) {
                if (!names.add(entry.getName())) throw new IOException("a name comes twice");
                if (names.size() > MOST_ENTRIES) throw new IOException("too many entries");
                for (int n = entries.read(buffer); n >= 0; n = entries.read(buffer)) {
                    unpacked += n;
                    if (unpacked > MOST_UNPACKED) throw new IOException("unpacks to too much");
                }
            }
        }
        return names;
    }

    /** How many entries the zip's end speaks of: none may hide behind those that were read. */
    private static int counted(byte[] zip) {
        int length = Math.min(zip.length, END + LONGEST_COMMENT);
        int tail = zip.length - length;
        int end = new String(zip, tail, length, ISO_8859_1).lastIndexOf("PK\u0005\u0006");
        if (end < 0 || end + END > length) return -1;
        int at = tail + end + COUNT;
        return (zip[at] & 0xff) | (zip[at + 1] & 0xff) << 8;
    }
}

package org.iclei.events.icalendar;

/** Folds lines at 75 octets of UTF-8, as RFC 5545 counts them; a character stays whole. */
final class FoldedLines {
    private static final int LONGEST = 75;
    private static final String END = "\r\n";

    private FoldedLines() {}

    static String fold(String text) {
        var folded = new StringBuilder();
        text.lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int taken = 0;
        for (int at = 0; at < line.length(); ) {
            int character = line.codePointAt(at);
            int octets = octets(character);
            if (taken + octets > LONGEST) {
                folded.append(END).append(' ');
                taken = 1;
            }
            folded.appendCodePoint(character);
            taken += octets;
            at += Character.charCount(character);
        }
        folded.append(END);
    }

    private static int octets(int character) {
        if (character < 0x80) return 1;
        if (character < 0x800) return 2;
        return character < 0x10000 ? 3 : 4;
    }
}

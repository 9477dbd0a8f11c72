package org.iclei.kit.listing;

/** Text that a spreadsheet takes for text. */
public final class Unformulated {
    private Unformulated() {}

    /** A spreadsheet would calculate what begins like a formula; an import takes the mark away. */
    public static String text(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }
}

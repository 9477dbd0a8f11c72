package org.iclei.local.bench.measure;

/** What a ratio should be; said beside it, and never a reason to fail. */
public record Aim(boolean atLeast, double value) {

    public static Aim atLeast(double value) {
        return new Aim(true, value);
    }

    public static Aim atMost(double value) {
        return new Aim(false, value);
    }

    String said(double ratio) {
        boolean reached = atLeast ? ratio >= value : ratio <= value;
        var sign = atLeast ? "≥" : "≤";
        return "%s %s".formatted(sign, Figures.of(value)) + (reached ? ", reached" : ", missed");
    }
}

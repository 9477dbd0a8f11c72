package org.iclei.local.bench.measure;

import java.util.Locale;

/** How figures are written: three digits say enough, the same in every country. */
public final class Figures {
    private Figures() {}

    public static String of(double value) {
        int decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    /** The middle, and how far the rounds lie apart. */
    public static String of(Samples samples) {
        return "%s (%s–%s)"
                .formatted(of(samples.median()), of(samples.least()), of(samples.most()));
    }

    static String of(double ours, double limit, String unit) {
        return "%s : %s %s = %s".formatted(of(ours), of(limit), unit, of(ours / limit));
    }
}

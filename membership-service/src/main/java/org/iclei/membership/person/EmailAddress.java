package org.iclei.membership.person;

import org.jspecify.annotations.Nullable;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address in the form in which two of the same are equal.
 *
 * @param text lower case, the domain in ASCII
 */
record EmailAddress(String text) {
    private static final int LONGEST = 254;

    /** Stricter than the standard: quoted local parts and address literals are slips here. */
    private static final Pattern FORM =
            Pattern.compile(
                    "[^\\s@\"(),:;<>\\[\\\\\\]\\p{Cntrl}.]+(\\.[^\\s@\"(),:;<>\\[\\\\\\]\\p{Cntrl}.]+)*"
                        + "@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9-]{2,63}");

    /** Empty when it is none. */
    static Optional<EmailAddress> of(@Nullable String typed) {
        if (typed == null || typed.length() > LONGEST) return Optional.empty();
        var text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC);
        int at = text.lastIndexOf('@');
        if (at < 1 || at > 64) return Optional.empty();
        try {
            var address = text.substring(0, at) + "@" + IDN.toASCII(text.substring(at + 1));
            var same = address.toLowerCase(Locale.ROOT);
            return FORM.matcher(same).matches()
                    ? Optional.of(new EmailAddress(same))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Never the address: it must not reach a log. */
    @Override
    public String toString() {
        return "EmailAddress";
    }
}

package org.iclei.membership.application.agenda;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/**
 * The periods in force: {@code iclei.application.<period>.<office>}, or {@code
 * iclei.application.<period>} for the offices that set none. The usual ones are illustrative, but
 * for the six months within which a council in the USA should resolve to join
 * (http://www.icleiusa.org/join/process-of-joining/process-of-joining).
 */
@Component
public class OfficeTerms {
    private final Environment settings;

    OfficeTerms(Environment settings) {
        this.settings = settings;
    }

    public Terms of(String office) {
        var remind = Objects.requireNonNullElse(setting("remind-days-before", office), "14,3");
        return new Terms(
                number("expiry-months", office, 12),
                number("answer-days", office, 30),
                set("resolution-months", office, office.equals("USA") ? 6 : null),
                Arrays.stream(remind.split(",")).map(String::strip).map(Integer::valueOf).toList());
    }

    private int number(String period, String office, int usual) {
        var set = set(period, office, usual);
        return set == null ? usual : set;
    }

    private @Nullable Integer set(String period, String office, @Nullable Integer usual) {
        var text = setting(period, office);
        return text == null ? usual : Integer.valueOf(text);
    }

    private @Nullable String setting(String period, String office) {
        var name = "iclei.application." + period;
        var own =
                settings.getProperty(
                        name + "." + office.toLowerCase(Locale.ROOT).replace('_', '-'));
        return own == null ? settings.getProperty(name) : own;
    }
}

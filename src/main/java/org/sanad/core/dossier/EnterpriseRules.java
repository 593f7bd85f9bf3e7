package org.sanad.core.dossier;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sanad.core.Findings;
import org.sanad.core.Lengths;
import org.sanad.core.Tidy;
import org.sanad.text.Problem;

/**
 * Forms of an enterprise's numbers. No official text gives them: what all sources agree on is refused otherwise, and the
 * check digits of the ICE, which were found by computing and not in a text, are only said to look wrong.
 */
public final class EnterpriseRules {
    private static final BigInteger CHECK = BigInteger.valueOf(97);
    private static final Pattern SIGNS = Pattern.compile("[\\s.\\-/\\u00A0\\u202F]");
    static final int ICE_DIGITS = 15;
    /** The enterprise is 9 of the 15 digits: with fewer than 12 left, more than leading zeros were lost. */
    private static final int FEWEST_ICE_DIGITS = 12;

    private EnterpriseRules() {}

    /** The numbers in their one form. Malformed values stay as typed. */
    static Enterprise tidy(Enterprise typed) {
        return new Enterprise(
                ice(typed.ice()),
                digits(typed.tradeRegister()),
                Tidy.text(typed.tradeCourt()),
                digits(typed.taxNumber()),
                Tidy.text(typed.cooperativeRegister()),
                Tidy.text(typed.cooperativeCourt()));
    }

    /** Fifteen digits; leading zeros that a spreadsheet took away come back where the check digits then agree. */
    public static String ice(String typed) {
        var text = digits(typed);
        if (text == null || !text.matches("[0-9]{" + FEWEST_ICE_DIGITS + "," + (ICE_DIGITS - 1) + "}")) {
            return text;
        }
        return agrees(text) ? "0".repeat(ICE_DIGITS - text.length()) + text : text;
    }

    private static String digits(String typed) {
        var text = Tidy.text(typed);
        return text == null ? null : SIGNS.matcher(Tidy.digits(text)).replaceAll("");
    }

    private static boolean agrees(String ice) {
        return new BigInteger(ice).mod(CHECK).signum() == 0;
    }

    /** What is wrong with tidy numbers, and what should be looked at. */
    static Findings check(Enterprise enterprise) {
        var errors = new ArrayList<Problem>();
        var warnings = new ArrayList<Problem>();
        var ice = enterprise.ice();
        form(errors, "ice", ice, "[0-9]{15}", "enterprise.ice_malformed");
        if (ice != null && errors.isEmpty() && !agrees(ice)) {
            warnings.add(Problem.at("ice", "enterprise.ice_check"));
        }
        form(errors, "trade_register", enterprise.tradeRegister(), "[0-9]{1,10}", "enterprise.register_malformed");
        form(errors, "tax_number", enterprise.taxNumber(), "[0-9]{7,8}", "enterprise.tax_malformed");
        Lengths.check(errors, "trade_court", enterprise.tradeCourt(), 80);
        Lengths.check(errors, "cooperative_register", enterprise.cooperativeRegister(), 60);
        Lengths.check(errors, "cooperative_court", enterprise.cooperativeCourt(), 80);
        court(warnings, "trade_court", enterprise.tradeRegister(), enterprise.tradeCourt());
        court(warnings, "cooperative_court", enterprise.cooperativeRegister(), enterprise.cooperativeCourt());
        return new Findings(errors, warnings);
    }

    private static void form(List<Problem> errors, String field, String value, String form, String key) {
        if (value != null && !value.matches(form)) {
            errors.add(Problem.at(field, key));
        }
    }

    /** Numbers repeat from court to court: without it they tell nothing. */
    private static void court(List<Problem> warnings, String field, String number, String court) {
        if (number != null && court == null) {
            warnings.add(Problem.at(field, "enterprise.court_missing"));
        }
    }
}

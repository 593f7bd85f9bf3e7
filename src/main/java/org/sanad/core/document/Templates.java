package org.sanad.core.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.sanad.core.office.OfficeStore;
import org.sanad.text.Lang;
import org.sanad.text.Problem;

/**
 * The wording of every document: what an office adapted, or what is shipped. Kept among the settings of the register;
 * they do not travel.
 */
final class Templates {
    private static final String LOGO = "wording.logo";

    private final OfficeStore settings = new OfficeStore();

    /** The office’s own wording; empty where the shipped one is used. */
    Optional<String> own(DSLContext sql, DocumentKind kind, Lang lang) {
        return settings.setting(sql, name(kind.code(), lang)).filter(text -> !text.isBlank());
    }

    /** @param text null to use the shipped one again */
    void keep(DSLContext sql, DocumentKind kind, Lang lang, String text) {
        settings.set(sql, name(kind.code(), lang), text == null ? "" : text);
    }

    static String shipped(DocumentKind kind, Lang lang) {
        return shipped(kind.code(), lang);
    }

    /** The lines at the top of every document; the first ones of the kingdom, the last of the office. */
    String head(DSLContext sql, Lang lang) {
        return settings.setting(sql, name("head", lang))
                .filter(text -> !text.isBlank())
                .orElseGet(() -> shippedHead(lang));
    }

    void keepHead(DSLContext sql, Lang lang, String text) {
        settings.set(sql, name("head", lang), text == null ? "" : text);
    }

    static String shippedHead(Lang lang) {
        return shipped("head", lang);
    }

    Optional<Logo> logo(DSLContext sql) {
        return settings.setting(sql, LOGO).filter(text -> !text.isBlank()).map(text -> {
            var at = text.indexOf(' ');
            return new Logo(text.substring(0, at), Base64.getDecoder().decode(text.substring(at + 1)));
        });
    }

    /** @param logo null for none */
    void keep(DSLContext sql, Logo logo) {
        var text = logo == null ? "" : logo.type() + " " + Base64.getEncoder().encodeToString(logo.bytes());
        settings.set(sql, LOGO, text);
    }

    /** The lines of a head with the office’s name. */
    static List<String> headLines(String text, String office) {
        var filling = new Filling(Map.of("office", office), Map.of());
        return Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> Filler.fill(line, filling))
                .toList();
    }

    static List<Problem> headProblems(String text) {
        return TemplateReader.read(Set.of("office"), Set.of(), text).problems();
    }

    private static String name(String document, Lang lang) {
        return "wording." + document + "." + lang.code();
    }

    private static String shipped(String document, Lang lang) {
        var name = document + "_" + lang.code() + ".txt";
        try (var in = Templates.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.sanad.core.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.apache.fop.complexscripts.fonts.GlyphCoverageTable;
import org.apache.fop.complexscripts.fonts.GlyphSubstitutionTable;
import org.apache.fop.complexscripts.fonts.GlyphSubtable;
import org.apache.fop.complexscripts.scripts.ScriptProcessor;
import org.apache.fop.complexscripts.util.GlyphSequence;
import org.apache.fop.fonts.MultiByteFont;

/**
 * Joins letters as the font says, but only with shapes that have a letter: Plex draws the ends of {@code مستخرج} and of
 * {@code مركز} with shapes that have none, and what has no letter cannot be found again. Lam-alef has one.
 */
final class LetteredShapes extends GlyphSubstitutionTable {
    private static final String JOINED = "rlig";
    /** Finer shapes for neighbours, which writing does not need. */
    private static final String ALTERNATES = "calt";

    private static final String LOOKUP = "lu0";
    private static final LookupSpec OWN = new LookupSpec("arab", "dflt", JOINED);

    private final GlyphSubstitutionTable font;
    /** Asked for at every word. */
    private final Map<String, Map<LookupSpec, List<LookupTable>>> known = new HashMap<>();

    private LetteredShapes(GlyphSubstitutionTable font, List<GlyphSubtable> joined) {
        super(font.getGlyphDefinitions(), Map.of(OWN, List.of(LOOKUP)), joined, new HashMap<>());
        this.font = font;
    }

    static void in(MultiByteFont font) {
        var table = font.getGSUB();
        if (table != null && !(table instanceof LetteredShapes)) {
            var joined = joined(table, glyph -> lettered(font, glyph));
            font.setGSUB(null); // or it will not be set again
            font.setGSUB(new LetteredShapes(table, joined));
        }
    }

    @Override
    public GlyphSequence substitute(GlyphSequence glyphs, String script, String language) {
        var lookups = known.computeIfAbsent(script + " " + language, key -> lookups(script, language));
        return ScriptProcessor.getInstance(script, processors).substitute(font, glyphs, script, language, lookups);
    }

    private Map<LookupSpec, List<LookupTable>> lookups(String script, String language) {
        var lookups = new LinkedHashMap<>(font.matchLookups(script, language, "*"));
        lookups.keySet().removeIf(lookup -> ALTERNATES.equals(lookup.getFeature()));
        lookups.replaceAll((lookup, tables) -> JOINED.equals(lookup.getFeature()) ? findLookupTables(OWN) : tables);
        return lookups;
    }

    private static List<GlyphSubtable> joined(GlyphSubstitutionTable font, IntPredicate lettered) {
        var tables = new ArrayList<GlyphSubtable>();
        for (var lookup : font.findLookupTables(new LookupSpec("arab", "dflt", JOINED))) {
            for (var part : lookup.getSubtables()) {
                tables.add(createSubtable(
                        GSUB_LOOKUP_TYPE_LIGATURE,
                        LOOKUP,
                        tables.size(),
                        part.getFlags(),
                        part.getFormat(),
                        (GlyphCoverageTable) part.getCoverage(),
                        sets(part, lettered)));
            }
        }
        return tables;
    }

    private static List<LigatureSet> sets(GlyphSubtable part, IntPredicate lettered) {
        var sets = new ArrayList<LigatureSet>();
        for (var entry : part.getEntries()) {
            var kept = Arrays.stream(((LigatureSet) entry).getLigatures())
                    .filter(shape -> lettered.test(shape.getLigature()))
                    .toArray(Ligature[]::new);
            sets.add(new LigatureSet(kept));
        }
        return sets;
    }

    private static boolean lettered(MultiByteFont font, int glyph) {
        return Arrays.stream(font.getCMap())
                .anyMatch(range -> glyph >= range.getGlyphStartIndex()
                        && glyph <= range.getGlyphStartIndex() + range.getUnicodeEnd() - range.getUnicodeStart());
    }
}

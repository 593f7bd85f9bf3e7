package org.sanad.core.document;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.fop.complexscripts.fonts.GlyphCoverageTable;
import org.apache.fop.complexscripts.fonts.GlyphPositioningTable;
import org.apache.fop.complexscripts.fonts.GlyphSubtable;
import org.apache.fop.complexscripts.scripts.ScriptProcessor;
import org.apache.fop.complexscripts.util.GlyphSequence;
import org.apache.fop.fonts.MultiByteFont;

/**
 * Places marks and joins letters as the font says, and leaves its kerning out: Plex moves {@code ر} and {@code ي} so far
 * apart that readers take {@code تاريخ} for two words. (FOP’s own setting turns only an older kind of kerning off.)
 */
final class WithoutKerning extends GlyphPositioningTable {
    private static final String KERNING = "kern";

    /** A table may not be empty: this part of it moves no glyph. */
    private static final LookupSpec NOTHING = new LookupSpec("arab", "none", "none");

    private final GlyphPositioningTable font;
    /** Asked for at every word. */
    private final Map<String, Map<LookupSpec, List<LookupTable>>> known = new HashMap<>();

    private WithoutKerning(GlyphPositioningTable font) {
        super(font.getGlyphDefinitions(), Map.of(NOTHING, List.of("lu0")), List.of(nothing()), new HashMap<>());
        this.font = font;
    }

    static void in(MultiByteFont font) {
        var table = font.getGPOS();
        if (table != null && !(table instanceof WithoutKerning)) {
            font.setGPOS(null); // or it will not be set again
            font.setGPOS(new WithoutKerning(table));
        }
    }

    private static GlyphSubtable nothing() {
        var glyphs = GlyphCoverageTable.createCoverageTable(List.of(1));
        var still = new Value(0, 0, 0, 0, null, null, null, null);
        return createSubtable(GPOS_LOOKUP_TYPE_SINGLE, "lu0", 0, 0, 1, glyphs, List.of(still));
    }

    @Override
    public boolean position(
            GlyphSequence glyphs, String script, String language, int size, int[] widths, int[][] adjustments) {
        var lookups = known.computeIfAbsent(script + " " + language, key -> lookups(script, language));
        return !lookups.isEmpty()
                && ScriptProcessor.getInstance(script, processors)
                        .position(font, glyphs, script, language, size, lookups, widths, adjustments);
    }

    private Map<LookupSpec, List<LookupTable>> lookups(String script, String language) {
        var lookups = new LinkedHashMap<>(font.matchLookups(script, language, "*"));
        lookups.keySet().removeIf(lookup -> KERNING.equals(lookup.getFeature()));
        return lookups;
    }
}

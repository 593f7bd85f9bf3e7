package org.sanad.core.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The merged cells of a workbook's sheet. They stand behind its rows, so the part is searched once for them alone. */
final class XlsxMerges {
    private static final Pattern RELATION = Pattern.compile("<(?:\\w+:)?Relationship\\b[^>]*>");
    private static final Pattern MERGED =
            Pattern.compile("<(?:\\w+:)?mergeCell ref=\"\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?[A-Z]{1,3}\\$?(\\d{1,7})\"");
    private static final int BLOCK = 256 * 1024;
    private static final int LONGEST_MARK = 80;
    private static final int LONGEST_RELATIONS = 1 << 20;
    private static final int MOST = 100_000;

    private XlsxMerges() {}

    /** @param id of the sheet among the workbook's relations */
    static Merges of(ZipFile zip, String id) throws IOException {
        var merges = new Merges();
        var part = part(zip, id);
        if (part != null) {
            try (var in = zip.getInputStream(part)) {
                search(in, merges);
            }
        }
        return merges;
    }

    private static ZipEntry part(ZipFile zip, String id) throws IOException {
        var relations = zip.getEntry("xl/_rels/workbook.xml.rels");
        if (relations == null) {
            return null;
        }
        try (var in = zip.getInputStream(relations)) {
            var text = new String(in.readNBytes(LONGEST_RELATIONS), StandardCharsets.UTF_8);
            return RELATION.matcher(text)
                    .results()
                    .map(java.util.regex.MatchResult::group)
                    .filter(each -> each.contains("Id=\"" + id + "\""))
                    .map(each -> each.replaceFirst("(?s).*Target=\"([^\"]*)\".*", "$1"))
                    .map(target -> zip.getEntry(target.startsWith("/") ? target.substring(1) : "xl/" + target))
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
    }

    private static void search(InputStream in, Merges merges) throws IOException {
        var found = 0;
        var rest = "";
        for (var block = in.readNBytes(BLOCK); block.length > 0 && found < MOST; block = in.readNBytes(BLOCK)) {
            var text = rest + new String(block, StandardCharsets.ISO_8859_1);
            var end = 0;
            if (text.contains("mergeCell ")) {
                for (var matcher = MERGED.matcher(text); matcher.find(); found++) {
                    merges.add(new Merges.Area(
                            Integer.parseInt(matcher.group(2)),
                            Integer.parseInt(matcher.group(3)),
                            column(matcher.group(1))));
                    end = matcher.end();
                }
            }
            rest = text.substring(Math.max(end, text.length() - LONGEST_MARK));
        }
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
    }
}

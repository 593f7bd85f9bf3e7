package org.sanad.core.paper;

import static org.sanad.data.tables.Tables.ATTACHMENT;
import static org.sanad.data.tables.Tables.DOSSIER_PAPER;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanad.data.tables.tables.records.AttachmentRecord;
import org.sanad.data.tables.tables.records.DossierPaperRecord;

/** Papers as rows. */
final class PaperStore {
    List<PaperMark> marks(DSLContext sql, UUID dossier) {
        return sql
                .selectFrom(DOSSIER_PAPER)
                .where(DOSSIER_PAPER.DOSSIER_ID.eq(dossier))
                .orderBy(DOSSIER_PAPER.ID)
                .fetch()
                .stream()
                .map(row -> new PaperMark(row.getPaper(), Presence.of(row.getPresence()), row.getRemark()))
                .toList();
    }

    /** The row of a mark: the one that is stored for the paper of the dossier, or a new one. */
    DossierPaperRecord row(DSLContext sql, UUID dossier, String owner, PaperMark mark, UUID newId) {
        var stored = sql.select(DOSSIER_PAPER.ID)
                .from(DOSSIER_PAPER)
                .where(DOSSIER_PAPER.DOSSIER_ID.eq(dossier), DOSSIER_PAPER.PAPER.eq(mark.paper()))
                .fetchOptional(DOSSIER_PAPER.ID);
        return row(dossier, owner, mark, stored.orElse(newId));
    }

    DossierPaperRecord row(UUID dossier, String owner, PaperMark mark, UUID id) {
        var row = new DossierPaperRecord();
        row.setId(id);
        row.setOwnerCode(owner);
        row.setDossierId(dossier);
        row.setPaper(mark.paper());
        row.setPresence(mark.presence().code());
        row.setRemark(mark.remark());
        return row;
    }

    /** Scans of a dossier that were not removed, in the order in which they were added. */
    List<Attachment> scans(DSLContext sql, UUID dossier) {
        return sql
                .selectFrom(ATTACHMENT)
                .where(ATTACHMENT.DOSSIER_ID.eq(dossier), ATTACHMENT.REMOVED.isFalse())
                .orderBy(ATTACHMENT.ID)
                .fetch()
                .stream()
                .map(PaperStore::scan)
                .toList();
    }

    Optional<Attachment> scan(DSLContext sql, UUID id) {
        return sql.selectFrom(ATTACHMENT)
                .where(ATTACHMENT.ID.eq(id), ATTACHMENT.REMOVED.isFalse())
                .fetchOptional()
                .map(PaperStore::scan);
    }

    AttachmentRecord row(Attachment scan, boolean removed) {
        var row = new AttachmentRecord();
        row.setId(scan.id());
        row.setOwnerCode(scan.owner());
        row.setDossierId(scan.dossierId());
        row.setPaper(scan.paper());
        row.setFileName(scan.name());
        row.setMediaType(scan.mediaType());
        row.setByteCount(scan.bytes());
        row.setSha256(scan.sha256());
        row.setAddedOn(scan.addedOn());
        row.setRemoved(removed);
        return row;
    }

    /** SHA-256 of all contents that a scan needs, those of dossiers that are offered to this office among them. */
    Set<String> needed(DSLContext sql) {
        var needed = new HashSet<>(sql.selectDistinct(ATTACHMENT.SHA256)
                .from(ATTACHMENT)
                .where(ATTACHMENT.REMOVED.isFalse())
                .fetch(ATTACHMENT.SHA256));
        needed.addAll(OfferedScanStore.all(sql));
        return needed;
    }

    /** Scans that an office added and did not remove. */
    List<Attachment> scansOf(DSLContext sql, String office) {
        return sql.selectFrom(ATTACHMENT)
                .where(ATTACHMENT.OWNER_CODE.eq(office), ATTACHMENT.REMOVED.isFalse())
                .orderBy(ATTACHMENT.ID)
                .fetch()
                .map(PaperStore::scan);
    }

    /** Identities of all rows of a dossier, removed scans among them. */
    List<UUID> records(DSLContext sql, UUID dossier) {
        var ids = new ArrayList<UUID>();
        ids.addAll(sql.select(DOSSIER_PAPER.ID)
                .from(DOSSIER_PAPER)
                .where(DOSSIER_PAPER.DOSSIER_ID.eq(dossier))
                .fetch(DOSSIER_PAPER.ID));
        ids.addAll(sql.select(ATTACHMENT.ID)
                .from(ATTACHMENT)
                .where(ATTACHMENT.DOSSIER_ID.eq(dossier))
                .fetch(ATTACHMENT.ID));
        return ids;
    }

    private static Attachment scan(AttachmentRecord row) {
        return new Attachment(
                row.getId(),
                row.getOwnerCode(),
                row.getDossierId(),
                row.getPaper(),
                row.getFileName(),
                row.getMediaType(),
                row.getByteCount(),
                row.getSha256(),
                row.getAddedOn());
    }
}

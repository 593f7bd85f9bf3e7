package org.sanad.core.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanad.core.account.Access;
import org.sanad.core.account.AccessLog;
import org.sanad.core.account.Action;
import org.sanad.core.account.Records;
import org.sanad.core.account.Rights;
import org.sanad.core.account.Session;
import org.sanad.core.dossier.DossierHistoryService;
import org.sanad.core.person.PersonLinkService;
import org.sanad.core.person.PersonRules;
import org.sanad.data.Database;
import org.sanad.data.SafeFile;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Makes the extract of all that is held on a person; each is noted in the access log. */
public final class PersonExtractService {
    private static final int PAGE = 1_000;

    private final Session reader;
    private final Database database;
    private final Records records;
    private final Clock clock;
    private final PersonLinkService links;
    private final DossierHistoryService history;
    private final AccessLog log;
    private final ExtractStore store = new ExtractStore();

    public PersonExtractService(
            Session reader, Database database, Clock clock, PersonLinkService links, AccessLog log) {
        this.reader = reader;
        this.database = database;
        this.records = new Records(database);
        this.clock = clock;
        this.links = links;
        this.history = new DossierHistoryService(reader, database);
        this.log = log;
    }

    /**
     * The person of a CNIE: the newest record that has it.
     *
     * @throws ProblemException {@code person.unknown}
     */
    public UUID byCnie(String cnie) {
        return records.read(reader, sql -> store.byCnie(sql, PersonRules.cnie(cnie)))
                .orElseThrow(() -> new ProblemException(Problem.of("person.unknown", cnie)));
    }

    /**
     * All that is held; noted, whatever is done with it.
     *
     * @throws ProblemException {@code right.missing}, {@code person.unknown}
     */
    public PersonExtract of(Session session, UUID person) {
        Rights.require(session, Action.READ_DOSSIERS);
        Rights.require(session, Action.EXPORT);
        var people = records(person);
        var extract = records.read(reader, sql -> read(sql, session, people));
        if (extract.records().isEmpty()) {
            throw new ProblemException(Problem.of("person.unknown", person.toString()));
        }
        database.write(sql -> {
            log.add(sql, session, Access.PERSON_EXTRACT, person.toString());
            return null;
        });
        return extract;
    }

    /**
     * Saves all that is held as JSON, the whole file or none.
     *
     * @throws ProblemException as {@link #of}, and {@code file.cannot_write}
     */
    public PersonExtract save(Session session, UUID person, Path file) {
        var extract = of(session, person);
        try {
            SafeFile.write(file, ExtractJson.bytes(extract));
        } catch (IOException e) {
            throw new ProblemException(Problem.of("file.cannot_write", file), e);
        }
        return extract;
    }

    /** All records of the person: of the same CNIE, or said to be the same. */
    private Set<UUID> records(UUID person) {
        var all = new LinkedHashSet<UUID>();
        var found = new LinkedHashSet<>(List.of(person));
        while (all.addAll(found)) {
            found.addAll(records.read(reader, sql -> store.sameCnie(sql, all)));
            all.forEach(one -> found.addAll(links.group(one)));
        }
        return all;
    }

    private PersonExtract read(DSLContext sql, Session session, Collection<UUID> people) {
        var taken = store.taken(sql, people);
        var written = new ArrayList<>(people);
        written.addAll(store.parts(sql, people));
        var named = new LinkedHashSet<String>();
        people.forEach(id -> named.add(id.toString()));
        taken.forEach(one -> named.add(one.file().dossier().number()));
        return new PersonExtract(
                LocalDate.now(clock),
                session.officeCode(),
                session.person(),
                store.held(sql, people),
                taken,
                links.history(people),
                history.of(written),
                accesses(sql, named));
    }

    private List<AccessLog.Line> accesses(DSLContext sql, Set<String> named) {
        var lines = new ArrayList<AccessLog.Line>();
        for (var offset = 0; ; offset += PAGE) {
            var page = log.page(sql, offset, PAGE);
            page.stream()
                    .filter(line -> line.subject() != null && named.stream().anyMatch(line.subject()::contains))
                    .forEach(lines::add);
            if (page.size() < PAGE) {
                return lines;
            }
        }
    }
}

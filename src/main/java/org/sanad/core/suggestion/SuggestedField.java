package org.sanad.core.suggestion;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.sanad.core.Coded;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.Draft;
import org.sanad.core.dossier.Participant;
import org.sanad.core.dossier.Project;
import org.sanad.core.person.Person;

/** What may be suggested: a field of the project or of its principal person, or a remark in words. */
public enum SuggestedField implements Coded {
    TITLE_AR(project(Project::titleAr), project((one, value) -> titles(one, value, one.titleFr()))),
    TITLE_FR(project(Project::titleFr), project((one, value) -> titles(one, one.titleAr(), value))),
    COMMUNE(project(Project::commune), project(SuggestedField::commune)),
    NAME_AR(person(Person::nameAr), person((one, value) -> names(one, value, one.nameLatin()))),
    NAME_LATIN(person(Person::nameLatin), person((one, value) -> names(one, one.nameAr(), value))),
    CNIE(person(Person::cnie), person((one, value) -> reach(one, value, one.phone(), one.address()))),
    PHONE(person(Person::phone), person((one, value) -> reach(one, one.cnie(), value, one.address()))),
    ADDRESS(person(Person::address), person((one, value) -> reach(one, one.cnie(), one.phone(), value))),
    /** Words; accepting it says that it was seen to. */
    REMARK(file -> null, (file, value) -> null);

    private final Function<DossierFile, String> read;
    private final BiFunction<DossierFile, String, Draft> write;

    SuggestedField(Function<DossierFile, String> read, BiFunction<DossierFile, String, Draft> write) {
        this.read = read;
        this.write = write;
    }

    /** The value of a code; null for null. */
    public static SuggestedField of(String code) {
        return Coded.of(SuggestedField.class, code);
    }

    /** What stands; null where nothing does. */
    public String of(DossierFile file) {
        return read.apply(file);
    }

    /** The dossier as it would be typed with the value; null for a remark, which changes no field. */
    Draft with(DossierFile file, String value) {
        return write.apply(file, value);
    }

    private static Function<DossierFile, String> project(Function<Project, String> read) {
        return file -> read.apply(file.dossier().project());
    }

    private static BiFunction<DossierFile, String, Draft> project(BiFunction<Project, String, Project> write) {
        return (file, value) -> draft(file, write.apply(file.dossier().project(), value), file.people());
    }

    private static Function<DossierFile, String> person(Function<Person, String> read) {
        return file -> file.principal().map(one -> read.apply(one.person())).orElse(null);
    }

    private static BiFunction<DossierFile, String, Draft> person(BiFunction<Person, String, Person> write) {
        return (file, value) -> {
            var principal = file.principal().orElse(null);
            var people = file.people().stream()
                    .map(one -> Objects.equals(one, principal)
                            ? new Participant(one.id(), one.part(), write.apply(one.person(), value))
                            : one)
                    .toList();
            return draft(file, file.dossier().project(), people);
        };
    }

    private static Draft draft(DossierFile file, Project project, List<Participant> people) {
        var dossier = file.dossier();
        return new Draft(dossier.id(), project, dossier.plan(), dossier.jobs(), people);
    }

    private static Project titles(Project one, String arabic, String french) {
        return with(one, arabic, french, one.commune());
    }

    private static Project commune(Project one, String commune) {
        return with(one, one.titleAr(), one.titleFr(), commune);
    }

    private static Project with(Project one, String arabic, String french, String commune) {
        return new Project(
                one.kind(),
                one.purpose(),
                arabic,
                french,
                one.organisationAr(),
                one.organisationLatin(),
                one.sector(),
                one.section(),
                one.provinceCode(),
                commune,
                one.enterprise());
    }

    private static Person names(Person one, String arabic, String latin) {
        return with(one, arabic, latin, one.cnie(), one.phone(), one.address());
    }

    private static Person reach(Person one, String cnie, String phone, String address) {
        return with(one, one.nameAr(), one.nameLatin(), cnie, phone, address);
    }

    private static Person with(Person one, String arabic, String latin, String cnie, String phone, String address) {
        return new Person(
                one.id(),
                arabic,
                latin,
                cnie,
                one.birthDate(),
                one.birthYear(),
                one.gender(),
                phone,
                address,
                one.education(),
                one.kin());
    }
}

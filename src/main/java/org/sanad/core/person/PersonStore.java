package org.sanad.core.person;

import org.sanad.core.Coded;
import org.sanad.data.tables.tables.records.PersonRecord;

/** People as rows. */
public final class PersonStore {
    public PersonRecord row(Person person, String owner) {
        var row = new PersonRecord();
        row.setId(person.id());
        row.setOwnerCode(owner);
        row.setNameAr(person.nameAr());
        row.setNameLatin(person.nameLatin());
        row.setCnie(person.cnie());
        row.setBirthDate(person.birthDate());
        row.setBirthYear(person.birthYear());
        row.setGender(person.gender() == null ? null : person.gender().code());
        row.setPhone(person.phone());
        row.setAddress(person.address());
        row.setEducation(Coded.code(person.education()));
        row.setKinship(Coded.code(person.kin().kinship()));
        row.setKinshipNote(person.kin().note());
        row.setFighterName(person.kin().fighterName());
        row.setTitleNumber(person.kin().titleNumber());
        return row;
    }

    public Person person(PersonRecord row) {
        var kin = new Person.Kin(
                Kinship.of(row.getKinship()), row.getKinshipNote(), row.getFighterName(), row.getTitleNumber());
        return new Person(
                row.getId(),
                row.getNameAr(),
                row.getNameLatin(),
                row.getCnie(),
                row.getBirthDate(),
                row.getBirthYear(),
                Gender.of(row.getGender()),
                row.getPhone(),
                row.getAddress(),
                Education.of(row.getEducation()),
                kin);
    }
}

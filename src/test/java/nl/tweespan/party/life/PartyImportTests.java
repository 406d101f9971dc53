package nl.tweespan.party.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.TweespanTest;
import nl.tweespan.definition.UnitType;
import nl.tweespan.party.Colours;
import nl.tweespan.party.OfficeTerms;
import nl.tweespan.party.Offices;
import nl.tweespan.party.Parties;
import nl.tweespan.party.PartyImport;
import nl.tweespan.party.PersonSummary;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** A second framework meets the organisations of the first. */
@TweespanTest
@Transactional
class PartyImportTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Localised NAME = new Localised("Naam", "Name");
    private static final OfficeTerms SIGNS = new OfficeTerms(Role.SIGNATORY, false, "4.3", NAME);

    @Autowired
    PartyImport imports;

    @Autowired
    Parties parties;

    @Autowired
    Offices offices;

    @Test
    void whatIsThereIsFoundAgain() {
        UUID ut = parties.byCode("ut").id();
        String name = parties.byId(ut).name().nl();
        assertThat(imports.organisation(
                        "ut", NAME, "X", "X", "X", new Colours("#000000", "#000000", "#000000", "#000000")))
                .isEqualTo(ut);
        assertThat(parties.byId(ut).name().nl()).isEqualTo(name);
        UUID unit = imports.unit(ut, null, UnitType.FACULTY, "new-faculty", NAME);
        assertThat(imports.unit(ut, null, UnitType.GROUP, "new-faculty", NAME)).isEqualTo(unit);
        UUID office = imports.office(ut, "new-faculty", "signs-here", SIGNS);
        assertThat(imports.office(ut, "new-faculty", "signs-here", SIGNS)).isEqualTo(office);
    }

    @Test
    void aNewOrganisationIsKnownAtOnceAndForgottenWithItsTransaction() {
        imports.organisation(
                "mst", NAME, "MST", "MST", "Enschede", new Colours("#000000", "#000000", "#000000", "#000000"));
        assertThat(parties.byCode("mst").shortName()).isEqualTo("MST");
    }

    @Test
    void anOfficeStandsAtEachUnitOfItsType() {
        UUID ut = parties.byCode("ut").id();
        imports.unit(ut, null, UnitType.PROGRAMME, "programme-one", NAME);
        imports.unit(ut, null, UnitType.PROGRAMME, "programme-two", NAME);
        assertThat(imports.officePer(ut, UnitType.PROGRAMME, "programme-head", SIGNS))
                .hasSizeGreaterThan(1);
    }

    @Test
    void aHolderIsFoundByDayAndUnit() {
        UUID ut = parties.byCode("ut").id();
        UUID one = imports.unit(ut, null, UnitType.FACULTY, "faculty-one", NAME);
        UUID two = imports.unit(ut, null, UnitType.FACULTY, "faculty-two", NAME);
        imports.office(ut, "faculty-one", "head", SIGNS);
        imports.office(ut, "faculty-two", "head", SIGNS);
        UUID person = imports.person(ut, "Iemand");
        imports.holder(ut, "head", person, DAY);

        assertThat(offices.holder("head", ut, one, DAY))
                .get()
                .extracting(PersonSummary::id)
                .isEqualTo(person);
        assertThat(offices.holder("head", ut, two, DAY.minusDays(1))).isEmpty();
        assertThat(offices.held(person, "head", ut, two, DAY)).isTrue();
        assertThat(offices.held(person, "head", ut, null, DAY)).isTrue();
        assertThat(offices.held(UUID.randomUUID(), "head", ut, one, DAY)).isFalse();
        assertThat(offices.held(person, "no-such-office", ut, one, DAY)).isFalse();
    }

    @Test
    void anUnknownParentIsRefused() {
        UUID ut = parties.byCode("ut").id();
        assertThatThrownBy(() -> imports.unit(ut, "no-such-unit", UnitType.GROUP, "lost", NAME))
                .isInstanceOf(NotFound.class);
    }
}

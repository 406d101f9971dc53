package nl.tweespan.party.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tweespan.party.OfficeTerms;
import nl.tweespan.party.PersonSummary;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.RuleBroken;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** One holder at a time, and what an office says of its past. */
class OfficeTests {

    private static final UUID UT = Ids.next();
    private static final LocalDate SIGNING = LocalDate.of(2019, 11, 28);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Office office = new Office(
            UT, null, "medical-director", new OfficeTerms(null, true, "6.1", new Localised("Directeur", "Director")));
    private final Person ann = new Person(UT, "Ann", null);
    private final Person ben = new Person(UT, "Ben", null);

    @Test
    void oneHolderAtATime() {
        office.appoint(ann, SIGNING, null);
        refused("party.office.held-since", () -> office.appoint(ben, TODAY, null));
        refused("party.office.held-since", () -> office.appoint(ben, SIGNING.minusYears(1), SIGNING.plusDays(1)));
    }

    @Test
    void theSuccessorMayStartOnTheDayThatThePredecessorEnds() {
        office.appoint(ann, SIGNING, TODAY);
        office.appoint(ben, TODAY, null);
        assertThat(office.holders()).hasSize(2);
    }

    @Test
    void saysBetweenWhichDaysItIsHeld() {
        office.appoint(ann, SIGNING, TODAY);
        refused("party.office.held-between", () -> office.appoint(ben, TODAY.minusDays(1), null));
    }

    @Test
    void handsOverOnOneDay() {
        office.appoint(ann, SIGNING, null);
        office.handOver(ben, TODAY);
        assertThat(office.holders()).filteredOn(holder -> holder.heldOn(TODAY)).hasSize(1);
        assertThat(office.holders())
                .filteredOn(holder -> holder.heldOn(TODAY))
                .extracting(OfficeHolder::personId)
                .containsExactly(ben.id());
        assertThat(office.holders())
                .filteredOn(holder -> holder.heldOn(TODAY.minusDays(1)))
                .extracting(OfficeHolder::personId)
                .containsExactly(ann.id());
    }

    @Test
    void handsOverOnlyWhatSomebodyElseHolds() {
        refused("party.office.nobody-holds", () -> office.handOver(ben, TODAY));
        office.appoint(ann, SIGNING, null);
        refused("party.office.same-person", () -> office.handOver(ann, TODAY));
        refused("party.office.end-before-start", () -> office.handOver(ben, SIGNING));
    }

    @Test
    void isHeldByPresentStaffOfItsOwnParty() {
        refused("party.office.other-party", () -> office.appoint(new Person(Ids.next(), "Cas", null), TODAY, null));
        ben.leave();
        refused("party.office.person-left", () -> office.appoint(ben, TODAY, null));
    }

    @Test
    void endsAfterItBegan() {
        refused("party.office.end-before-start", () -> office.appoint(ann, SIGNING, SIGNING));
        office.appoint(ann, SIGNING, null);
        UUID holder = office.holders().get(0).id();
        refused("party.office.end-before-start", () -> office.end(holder, SIGNING.minusDays(1)));
        assertThatThrownBy(() -> office.end(Ids.next(), TODAY)).isInstanceOf(NotFound.class);
    }

    @Test
    void aLaterEndMayNotReachTheSuccessor() {
        office.appoint(ann, SIGNING, SIGNING.plusYears(1));
        office.appoint(ben, SIGNING.plusYears(1), null);
        UUID first = office.holders().get(0).id();
        refused("party.office.held-since", () -> office.end(first, TODAY));
    }

    @Test
    void showsTheGaps() {
        office.appoint(ann, SIGNING, SIGNING.plusYears(1));
        office.appoint(ben, SIGNING.plusYears(2), SIGNING.plusYears(3));
        Map<UUID, PersonSummary> people = List.of(ann, ben).stream()
                .map(Person::summary)
                .collect(Collectors.toMap(PersonSummary::id, Function.identity()));

        List<OfficeDetails.Period> periods = Tenure.of(office.holders(), people, TODAY);

        assertThat(periods).extracting(OfficeDetails.Period::name).containsExactly(null, "Ben", null, "Ann");
        assertThat(periods).extracting(OfficeDetails.Period::present).containsExactly(true, false, false, false);
        assertThat(periods.get(2).from()).isEqualTo(SIGNING.plusYears(1));
        assertThat(periods.get(2).until()).isEqualTo(SIGNING.plusYears(2));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.reason().key()).isEqualTo(key));
    }
}

package nl.tweespan.party.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.party.LeavingWork;
import nl.tweespan.party.PersonLeft;
import nl.tweespan.platform.Allow;
import nl.tweespan.platform.Like;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Role;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Administrators keep the people of the parties. */
@Service
@Transactional
public class PersonService {

    private static final int PAGE = 25;

    private final PersonRepository people;
    private final OfficeRepository offices;
    private final ApplicationEventPublisher events;
    private final List<LeavingWork> work;
    private final Clock clock;

    PersonService(
            PersonRepository people,
            OfficeRepository offices,
            ApplicationEventPublisher events,
            List<LeavingWork> work,
            Clock clock) {
        this.people = people;
        this.offices = offices;
        this.events = events;
        this.work = work;
        this.clock = clock;
    }

    /** Those of the reader's own party whose name or address contains the words; those who left come last. */
    @Transactional(readOnly = true)
    public Slice<PersonDetails> list(Actor actor, String words, int asked) {
        Allow.only(actor, Role.ADMINISTRATOR, Role.AUDITOR);
        int page = Slice.within(asked, PAGE);
        Set<UUID> of = actor.partiesAs(Role.ADMINISTRATOR, Role.AUDITOR);
        String pattern = Like.containing(words);
        List<PersonDetails> rows = people.search(pattern, of, PageRequest.of(page, PAGE)).stream()
                .map(Person::details)
                .toList();
        return new Slice<>(rows, page, PAGE, people.count(pattern, of));
    }

    @Transactional(readOnly = true)
    public PersonDetails byId(Actor actor, UUID id) {
        return Allow.find(actor, () -> people.findById(id), Role.ADMINISTRATOR, Role.AUDITOR)
                .details();
    }

    public UUID add(Actor actor, UUID organisationId, String name, @Nullable String email) {
        Allow.only(actor, Role.ADMINISTRATOR);
        if (!actor.has(Role.ADMINISTRATOR, organisationId)) {
            throw new RuleBroken(null, "party.organisation.own");
        }
        return people.save(new Person(organisationId, name, email)).id();
    }

    public void correct(Actor actor, UUID id, long version, String name, @Nullable String email) {
        change(actor, id, version).correct(name, email);
    }

    /** What this person would leave behind: offices, tasks and projects, each with what is to be done about it. */
    @Transactional(readOnly = true)
    public List<LeavingWork.Work> leaving(Actor actor, UUID id) {
        byId(actor, id);
        LocalDate today = LocalDate.now(clock);
        return work.stream().flatMap(room -> room.of(id, today).stream()).toList();
    }

    /** Their account, when there is one, closes with it. Whoever holds an office hands it over first. */
    public void leave(Actor actor, UUID id, long version) {
        Person person = change(actor, id, version);
        if (offices.holdsAfter(id, LocalDate.now(clock))) {
            throw new RuleBroken(null, "party.person.holds-office");
        }
        person.leave();
        events.publishEvent(new PersonLeft(id));
    }

    /** Their account stays closed until an administrator opens it. */
    public void comeBack(Actor actor, UUID id, long version) {
        change(actor, id, version).comeBack();
    }

    private Person change(Actor actor, UUID id, long version) {
        return Allow.open(actor, version, () -> people.findById(id), Role.ADMINISTRATOR);
    }
}

package nl.tweespan.annex.life;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweespan.annex.AnnexContent;
import nl.tweespan.annex.AnnexContent.Domain;
import nl.tweespan.annex.AnnexContent.Theme;
import nl.tweespan.annex.AnnexContent.Unit;
import nl.tweespan.framework.Framework;
import nl.tweespan.party.Organisation;
import nl.tweespan.party.Parties;
import nl.tweespan.party.UnitSummary;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes themes and domains into the draft of the next version of the annex. */
@Service
@Transactional
public class ThemeService {

    private final DraftService drafts;
    private final AnnexRepository repository;
    private final Parties parties;

    ThemeService(DraftService drafts, AnnexRepository repository, Parties parties) {
        this.drafts = drafts;
        this.repository = repository;
        this.parties = parties;
    }

    /**
     * What a theme says.
     *
     * @param units ids of units of its party
     * @param participants ids of organisations that take part beside the parties of the framework
     */
    public record ThemeWords(
            Localised name, Localised description, Collection<UUID> units, Collection<UUID> participants) {}

    /**
     * What a domain says.
     *
     * @param institute id of a unit of its party
     * @param groups ids of units of its party
     */
    public record DomainWords(Localised name, Localised description, UUID institute, Collection<UUID> groups) {}

    /** Adds a theme that this party brings in; one of an earlier version comes back as itself. */
    public void addTheme(Actor actor, String code, long version, String party, ThemeWords words) {
        drafts.change(actor, code, version, in -> {
            Framework framework = in.framework();
            UUID of = framework.party(party).id();
            Place place = place(
                    "theme",
                    framework,
                    of,
                    words.name(),
                    id -> in.record().content().theme(id).isPresent());
            in.record()
                    .put(
                            theme(framework, place.id(), of, place.code(), List.of(), words),
                            in.by().on());
        });
    }

    /** @param code of the agreement; {@code known} that of the theme in the draft */
    public void changeTheme(Actor actor, String code, long version, String known, ThemeWords words) {
        drafts.change(actor, code, version, in -> {
            Theme theme = in.record().content().theme(known).orElseThrow(() -> new NotFound("theme " + known));
            in.record()
                    .put(
                            theme(in.framework(), theme.id(), theme.organisationId(), known, theme.units(), words),
                            in.by().on());
        });
    }

    /** Adds a domain of this party; one of an earlier version comes back as itself. */
    public void addDomain(Actor actor, String code, long version, String party, DomainWords words) {
        drafts.change(actor, code, version, in -> {
            UUID of = in.framework().party(party).id();
            Place place = place(
                    "domain",
                    in.framework(),
                    of,
                    words.name(),
                    id -> in.record().content().domain(id).isPresent());
            in.record()
                    .put(
                            domain(place.id(), of, place.code(), List.of(), words),
                            in.by().on());
        });
    }

    /** @param code of the agreement; {@code known} that of the domain in the draft */
    public void changeDomain(Actor actor, String code, long version, String known, DomainWords words) {
        drafts.change(actor, code, version, in -> {
            Domain domain = in.record().content().domain(known).orElseThrow(() -> new NotFound("domain " + known));
            in.record()
                    .put(
                            domain(domain.id(), domain.organisationId(), known, domain.groups(), words),
                            in.by().on());
        });
    }

    /** @param themeOrDomain finds what is taken out in what the draft says */
    public void remove(Actor actor, String code, long version, Function<AnnexContent, UUID> themeOrDomain) {
        drafts.change(
                actor,
                code,
                version,
                in -> in.record()
                        .remove(
                                themeOrDomain.apply(in.record().content()),
                                in.by().on()));
    }

    private Theme theme(Framework framework, UUID id, UUID party, String code, List<Unit> before, ThemeWords words) {
        if (words.participants().stream().anyMatch(framework::hasParty)) {
            throw new RuleBroken("A.2.7", "annex.rule.party-takes-part");
        }
        List<UUID> participants = parties.all().stream()
                .map(Organisation::id)
                .filter(words.participants()::contains)
                .toList();
        List<Unit> units = units(party, before, words.units());
        return new Theme(id, party, code, words.name(), words.description(), units, participants);
    }

    private Domain domain(UUID id, UUID party, String code, List<Unit> before, DomainWords words) {
        Unit institute = units(party, List.of(), List.of(words.institute())).get(0);
        List<Unit> groups = units(party, before, words.groups());
        return new Domain(id, party, code, words.name(), words.description(), institute, groups);
    }

    /** The units by what they are called now, those that stood there before in the order that they had. */
    private List<Unit> units(UUID party, List<Unit> before, Collection<UUID> ids) {
        Map<UUID, UnitSummary> own =
                parties.units(party).stream().collect(Collectors.toMap(UnitSummary::id, Function.identity()));
        if (!own.keySet().containsAll(ids)) {
            throw new RuleBroken("A.1", "annex.rule.unit-elsewhere");
        }
        return Stream.concat(before.stream().map(Unit::id).filter(ids::contains), ids.stream())
                .distinct()
                .map(own::get)
                .map(unit -> new Unit(unit.id(), unit.code(), unit.name()))
                .toList();
    }

    private record Place(UUID id, String code) {}

    /** A code from the name; a theme or domain of an earlier version with that code is the same one. */
    private Place place(String thing, Framework framework, UUID party, Localised name, Predicate<UUID> taken) {
        String plain = Normalizer.normalize(name.nl(), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String words = plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-");
        String trimmed = words.substring(0, Math.min(words.length(), 50)).replaceAll("^-+|-+$", "");
        String code = trimmed.isEmpty() ? thing : trimmed;
        for (int number = 1; ; number++) {
            String candidate = number == 1 ? code : code + "-" + number;
            var known = repository.identity(thing, framework.id(), candidate).orElse(null);
            if (known == null) {
                return new Place(Ids.next(), candidate);
            }
            if (known.organisationId().equals(party) && !taken.test(known.id())) {
                return new Place(known.id(), candidate);
            }
        }
    }
}

package nl.tweespan.amendment.life;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.tweespan.framework.Framework;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

/** What a party says about a notice, and what holds only once every party says it. */
@Entity
@Table(name = "notice_consent")
public class NoticeConsent {

    /** What it is about. */
    public enum About {
        /** That a received notice is taken back. */
        WITHDRAWAL,
        /** On which day the agreement ends, where it leaves the term open. */
        END
    }

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Change change;

    @Enumerated(EnumType.STRING)
    private About about;

    private UUID organisationId;
    private String text;
    private @Nullable LocalDate endsOn;
    private LocalDate recordedOn;
    private UUID personId;
    private String personName;

    protected NoticeConsent() {}

    NoticeConsent(Notice notice, About about, String text, @Nullable LocalDate endsOn, Attribution by) {
        this.id = Ids.next();
        this.change = notice;
        this.about = about;
        this.organisationId = by.partyId();
        this.text = text;
        this.endsOn = endsOn;
        this.recordedOn = by.on();
        this.personId = by.personId();
        this.personName = by.personName();
    }

    /** The last word of a party; null when it said nothing. */
    static @Nullable NoticeConsent last(List<NoticeConsent> said, About about, UUID party) {
        return said.stream()
                .filter(each -> each.about == about && each.organisationId.equals(party))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    /** Refuses a party that said so before. */
    static void expectSilent(List<NoticeConsent> said, About about, UUID party) {
        if (last(said, about, party) != null) {
            throw new StaleVersion("said before by " + party);
        }
    }

    /** Whether the last word of each of these parties is this. */
    static boolean byAll(
            List<NoticeConsent> said, About about, @Nullable LocalDate day, List<Framework.Party> parties) {
        return parties.stream().allMatch(party -> {
            NoticeConsent last = last(said, about, party.id());
            return last != null && Objects.equals(day, last.endsOn);
        });
    }

    String text() {
        return text;
    }
}

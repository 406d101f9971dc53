package nl.tweespan.party;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.Named;
import org.jspecify.annotations.Nullable;

/** A party to a framework agreement. It comes from the definition file and does not change afterwards. */
@Entity
public class Organisation implements Named {

    @Id
    private UUID id;

    private String code;
    private String nameNl;
    private String nameEn;
    private String shortName;
    private String legalName;
    private String seat;

    @Embedded
    private Colours colours;

    @Version
    private @Nullable Long version;

    Organisation(String code, Localised name, String shortName, String legalName, String seat, Colours colours) {
        this.id = Ids.next();
        this.code = code;
        this.nameNl = name.nl();
        this.nameEn = name.en();
        this.shortName = shortName;
        this.legalName = legalName;
        this.seat = seat;
        this.colours = colours;
    }

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Organisation() {}

    @Override
    public UUID id() {
        return id;
    }

    /** Short and stable, used in URLs and style classes, such as {@code zgt}. */
    public String code() {
        return code;
    }

    @Override
    public Localised name() {
        return new Localised(nameNl, nameEn);
    }

    /** Such as "ZGT". */
    public String shortName() {
        return shortName;
    }

    public String legalName() {
        return legalName;
    }

    public String seat() {
        return seat;
    }

    public Colours colours() {
        return colours;
    }
}

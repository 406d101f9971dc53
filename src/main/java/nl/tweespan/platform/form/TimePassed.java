package nl.tweespan.platform.form;

import nl.tweespan.shared.Sentence;
import nl.tweespan.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

/** A form was asked for whose time has passed or has not come yet; nothing was typed and nothing sent. */
public final class TimePassed extends StaleVersion {

    private final String record;
    private final transient @Nullable Sentence now;

    TimePassed(String record, @Nullable Sentence now, StaleVersion passed) {
        super(String.valueOf(passed.getMessage()));
        this.record = record;
        this.now = now;
        initCause(passed);
    }

    /** Path of the page of the record. */
    public String record() {
        return record;
    }

    /** How the record stands now; null when its room does not say. */
    public @Nullable Sentence now() {
        return now;
    }
}

package nl.tweespan.framework;

import java.util.UUID;

/**
 * A definition file was stored as a new framework. Published inside the importing transaction: a listener ({@code
 * @EventListener}) stores its own part of the definition, and when it fails nothing is imported at all.
 */
public record FrameworkImported(UUID frameworkId) {

    /** {@code @Order} of the listeners: each finds what the ones before it stored. */
    public static final int ANNEX = 100;

    public static final int CHECKLIST = 200;
    public static final int PROJECT = 300;
}

package nl.tweespan.project.life;

import java.util.List;
import java.util.UUID;

/**
 * What a new project is registered with.
 *
 * @param reference what people call it by, such as {@code UT-ZGT-2026-014}
 * @param parties the parties of the framework, in its order
 */
record Registration(UUID frameworkId, String reference, Origin origin, List<UUID> parties) {}

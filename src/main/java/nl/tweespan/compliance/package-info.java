/** The norms of a framework and their live status; the room that owns the data answers for each norm. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform", "definition", "agenda"})
package nl.tweespan.compliance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

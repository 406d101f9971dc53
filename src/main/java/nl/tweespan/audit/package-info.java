/** The append-only trail of every change and the history page of any record. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform"})
package nl.tweespan.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

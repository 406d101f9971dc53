/** Disputes under the agreement (article 9): consultation, panel of arbitrators, ruling. */
@NullMarked
package nl.tweespan.framework.dispute;

import org.jspecify.annotations.NullMarked;

/// How long whole units of work take on realistic data, measured with JMH.
@NullMarked
package io.github.hindcast.benchmarks;

import org.jspecify.annotations.NullMarked;

/// The local web application: books, a chart on which a level can be dragged, and what would have
/// come of it, asked of the same judge as `run`. The key types are [WebServer], which is started
/// and stopped, and [Api], what can be asked; nothing that is asked changes anything.
@NullMarked
package io.github.hindcast.serve;

import org.jspecify.annotations.NullMarked;

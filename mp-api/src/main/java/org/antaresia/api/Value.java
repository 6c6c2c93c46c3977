package org.antaresia.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A copy of a Python object as Java sees it. It holds nothing of the interpreter: any thread may
 * use it, also when the interpreter has gone on or is closed.
 *
 * <table>
 *   <caption>What the methods give</caption>
 *   <tr><th>Python</th><th>method</th><th>{@link #asObject}</th></tr>
 *   <tr><td>None</td><td>{@link #isNone}</td><td>null</td></tr>
 *   <tr><td>bool</td><td>{@link #asBoolean}</td><td>Boolean</td></tr>
 *   <tr><td>int</td><td>{@link #asInt}, {@link #asLong}, {@link #asDouble}</td>
 *       <td>Long, or BigInteger where a long is too small</td></tr>
 *   <tr><td>float</td><td>{@link #asDouble}</td><td>Double</td></tr>
 *   <tr><td>str</td><td>{@link #asString}</td><td>String</td></tr>
 *   <tr><td>bytes, bytearray</td><td>{@link #asBytes}</td><td>byte[]</td></tr>
 *   <tr><td>list, tuple</td><td>{@link #asList}</td><td>List</td></tr>
 *   <tr><td>dict</td><td>{@link #asMap}</td><td>Map</td></tr>
 *   <tr><td>other objects</td><td>{@link #typeName} only</td><td></td></tr>
 * </table>
 *
 * <p>A method that the table does not name for the object's type throws {@link ClassCastException}.
 */
@ProviderType
public interface Value {
  /** The name of the object's type, such as {@code int} or that of a class. */
  String typeName();

  boolean isNone();

  boolean asBoolean();

  /**
   * The value of an int.
   *
   * @throws ArithmeticException when it does not fit
   */
  int asInt();

  /**
   * The value of an int.
   *
   * @throws ArithmeticException when it does not fit
   */
  long asLong();

  /** The value of a float or int. */
  double asDouble();

  String asString();

  /** A new array with the content of a bytes or bytearray object. */
  byte[] asBytes();

  /** The items of a list or tuple; it cannot be modified. */
  List<Value> asList();

  /** The items of a dict in its order, with keys as {@link #asObject}; it cannot be modified. */
  Map<@Nullable Object, Value> asMap();

  /** The plain Java object, down to the last item. */
  @Nullable Object asObject();
}

import { Serialized } from '@/lib/gate/operation'

/** An operation's answer as a value, whatever form it was kept in. */
export const plain = <O>(data: O | Serialized<O> | null): O =>
  data instanceof Serialized ? (JSON.parse(data.text) as O) : (data as O)

/**
 * Cutting a dataset to what one card or one badge needs. A shard is itself a dataset of the same schema, whose references
 * all resolve, and the model answers from it as from the whole.
 */
import type { Agent, Claim, Dataset, Place, Relation, Source } from '../../schema/types.js';

type RelationType = Relation['type'];

/** The relations of a dataset, asked from either end. */
class Neighbours {
  readonly #of = new Map<string, { readonly type: RelationType; readonly claim: Claim }[]>();

  constructor(claims: readonly Claim[]) {
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    for (const from of claims) {
      for (const { type, claim } of from.relations ?? []) {
        const to = byId.get(claim);
        if (!to) continue;
        this.#add(from, type, to);
        this.#add(to, type, from);
      }
    }
  }

  #add(claim: Claim, type: RelationType, other: Claim): void {
    const list = this.#of.get(claim.id);
    if (list) list.push({ type, claim: other });
    else this.#of.set(claim.id, [{ type, claim: other }]);
  }

  of(claim: Claim, types: readonly RelationType[] | null = null): Claim[] {
    return (this.#of.get(claim.id) ?? []).flatMap(({ type, claim: other }) =>
      types === null || types.includes(type) ? [other] : [],
    );
  }
}

/** Makes shards of one dataset. */
export class Sharder {
  readonly #dataset: Dataset;
  readonly #neighbours: Neighbours;
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #agents: ReadonlyMap<string, Agent>;
  readonly #places: ReadonlyMap<string, Place>;

  constructor(dataset: Dataset) {
    const byId = <R extends { readonly id: string }>(records: readonly R[]) =>
      new Map(records.map((record) => [record.id, record]));
    this.#dataset = dataset;
    this.#neighbours = new Neighbours(dataset.claims);
    this.#sources = byId(dataset.sources);
    this.#agents = byId(dataset.agents);
    this.#places = byId(dataset.places);
  }

  /** The claim, every claim related to it either way, and what denies or supports each of those. */
  forClaim(claim: Claim): Dataset {
    const ring = [claim, ...this.#neighbours.of(claim)];
    return this.#cut([...ring, ...ring.flatMap((one) => this.#neighbours.of(one, ['denies', 'supports']))], []);
  }

  /** Every claim that speaks of the place, by a control row or as the place of its event, and what answers or replaces those. */
  forPlace(place: Place): Dataset {
    const ring = this.#dataset.claims.filter(
      ({ event, control }) => event.places.includes(place.id) || control?.some((row) => row.place === place.id),
    );
    return this.#cut(
      [
        ...ring,
        ...ring.flatMap((one) => this.#neighbours.of(one, ['denies', 'supports', 'conflicts-with', 'supersedes'])),
      ],
      [place.id],
    );
  }

  #cut(wanted: readonly Claim[], wantedPlaces: readonly string[]): Dataset {
    const ids = new Set(wanted.map(({ id }) => id));
    const sources = new Set<string>();
    const agents = new Set<string>();
    const places = new Set<string>();
    const add = (
      known: Set<string>,
      id: string | null | undefined,
      more: (id: string) => readonly (string | undefined)[],
    ) => {
      if (id === null || id === undefined || known.has(id)) return;
      known.add(id);
      for (const next of more(id)) add(known, next, more);
    };
    const addAgent = (id: string | null | undefined) =>
      add(agents, id, (one) => [this.#agents.get(one)?.speaksFor, this.#agents.get(one)?.side]);
    const addPlace = (id: string) => add(places, id, (one) => [this.#places.get(one)?.within]);

    for (const place of wantedPlaces) addPlace(place);
    // Relations that lead out of the shard are left out: nothing in it points at nothing.
    const claims = this.#dataset.claims.flatMap((claim) => {
      if (!ids.has(claim.id)) return [];
      const relations = claim.relations?.filter((relation) => ids.has(relation.claim));
      return [
        relations === undefined || relations.length === claim.relations?.length ? claim : { ...claim, relations },
      ];
    });
    for (const { by, event, control, reports } of claims) {
      addAgent(by);
      for (const place of event.places) addPlace(place);
      for (const { place, holder, previous } of control ?? []) {
        addPlace(place);
        addAgent(holder);
        addAgent(previous);
      }
      for (const { source, via } of reports) {
        sources.add(source);
        addAgent(this.#sources.get(source)?.publisher);
        for (const agent of via) addAgent(agent);
      }
    }
    const kept = {
      claims,
      sources: keep(this.#dataset.sources, sources),
      agents: keep(this.#dataset.agents, agents),
      places: keep(this.#dataset.places, places),
    };
    const alive = new Set(Object.values(kept).flatMap((records) => records.map(({ id }) => id)));
    const redirects = Object.fromEntries(
      Object.entries(this.#dataset.redirects).filter(([from]) => alive.has(redirectEnd(this.#dataset, from))),
    );
    return { ...this.#dataset, ...kept, redirects };
  }
}

const keep = <R extends { readonly id: string }>(records: readonly R[], ids: ReadonlySet<string>): R[] =>
  records.filter(({ id }) => ids.has(id));

/** Where a redirect finally leads. The dataset has been checked: no redirect loops. */
export function redirectEnd({ redirects }: Pick<Dataset, 'redirects'>, from: string): string {
  let at = from;
  while (Object.hasOwn(redirects, at)) at = redirects[at] as string;
  return at;
}

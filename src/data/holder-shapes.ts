/**
 * Which of the seven marks each holder of our own dataset has, from 0 (looks: army, operations command, southern groups,
 * Free Syria Army, Suwayda factions, Syrian Democratic Forces, Syrian National Army). A shard holds a few agents only, so
 * the order in which they appear cannot decide.
 */
export const holderShapes: Readonly<Record<string, number>> = {
  'syrian-army': 0,
  'syrian-government': 0,
  'military-operations-administration': 1,
  'hayat-tahrir-al-sham': 1,
  'syrian-opposition': 1,
  'southern-operations-room': 2,
  'daraa-local-factions': 2,
  'quneitra-local-factions': 2,
  'syrian-free-army': 3,
  'suwayda-local-factions': 4,
  'druze-factions-reuters': 4,
  sdf: 5,
  'syrian-national-army': 6,
};

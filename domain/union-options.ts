import { treeOfUnions, type UnionNode } from './union-tree'

type Union = { id: number; parent: number | null; slug: string; name: string }

/** Unions for a list of choices, each below the one above it and set in by one character a step. */
export function unionOptions(unions: readonly Union[]): { value: string; label: string }[] {
  return treeOfUnions(unions).flatMap((node) => optionsBelow(node, 0))
}

const optionsBelow = (
  { union, children }: UnionNode<Union>,
  depth: number,
): { value: string; label: string }[] => [
  { value: union.slug, label: `${'　'.repeat(depth)}${union.name}` },
  ...children.flatMap((child) => optionsBelow(child, depth + 1)),
]

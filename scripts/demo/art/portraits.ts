// biome-ignore-all format: a contour reads as points in pairs, several to the line
import type { Block } from './carving/block'
import { carveSitter, type Sitter, sheet } from './carving/sitter'
import { bowlOnWheel, calipers, composingStick, flask, hookAndRadio, ladle, levelRod, needleFrame, plane, pliersAndCoil, torch, wrench } from './carving/tools'
import { artDesk, type Picture } from './picture'

/** Gold breaking out behind the head, or falling as rain, sheet steel or warp threads. */
const rays = (block: Block) =>
	block.mass(sheet, {
		cut: 'gold',
		tone: (x, y) => Math.min(0.98, Math.hypot(x - 480, y - 470) / 640 - 0.12),
		grain: { kind: 'rays', centre: [480, 470] },
		spacing: 16,
		push: 240,
	})
const lines = (angle: number) => (block: Block) =>
	block.mass(sheet, {
		cut: 'gold',
		tone: (x, y) => 0.16 + Math.hypot(x - 420, y - 300) / 1250,
		grain: { kind: 'straight', angle, wave: 5 },
		spacing: 19,
		push: 280,
	})
const rings = (block: Block) =>
	block.mass(sheet, {
		cut: 'gold',
		tone: (x, y) => 0.1 + Math.hypot(x - 480, y - 470) / 900,
		grain: { kind: 'arcs', centre: [480, 470] },
		spacing: 20,
		push: 200,
	})

type Spec = Pick<Sitter, 'seed' | 'face' | 'hair' | 'coat'> & Partial<Sitter>

function portrait(key: string, caption: string, alt: string, tools: Sitter['tools'], sitter: Spec): Picture {
	return { key, caption, alt, credit: artDesk, draw: () => carveSitter({ background: rays, tools, ...sitter }) }
}

export const portraits: Picture[] = [
	portrait('portrait-welder', '焊工贺大川', '版画：中年男焊工头戴红色工帽，右手握焊枪，枪头溅出金色焊花。', torch, {
		seed: 11, hair: 'short', wear: { kind: 'cap', ink: 'red' }, coat: 'grey',
		face: { turn: -0.5, jaw: 1.08, age: 0.5, brow: 1.15, stubble: true, smile: 0.5 },
	}),
	portrait('portrait-embroiderer', '江绣艺人沈素琴', '版画：一位短发女绣工手扶绣绷，绷上是一朵红花。', needleFrame, {
		seed: 12, hair: 'bob', coat: 'red', collar: 'round', background: lines(90),
		face: { turn: 0.45, jaw: 0.86, age: 0.34, brow: 0.75, smile: 0.9 },
	}),
	portrait('portrait-typesetter', '活字排版工程守拙', '版画：一位戴圆眼镜的白发老排字工，身前是排满铅字的手盘。', composingStick, {
		seed: 13, hair: 'receding', grey: 0.9, coat: 'ink', collar: 'mandarin', background: lines(30),
		face: { turn: 0.3, jaw: 0.95, age: 0.9, glasses: true, smile: 0.6 },
	}),
	portrait('portrait-machinist', '数控车工罗铁生', '版画：一位方脸男车工手持游标卡尺，目光专注。', calipers, {
		seed: 14, hair: 'short', coat: 'ink', background: rings,
		face: { turn: 0.4, jaw: 1.12, age: 0.42, brow: 1.2, smile: 0.3 },
	}),
	portrait('portrait-electrician', '配电线路工孟晓岚', '版画：一位戴红色安全帽的女电工，一手握钳，身旁挂着一盘红色电缆。', pliersAndCoil, {
		seed: 15, hair: 'bun', wear: { kind: 'helmet', ink: 'red' }, coat: 'grey', background: lines(-28),
		face: { turn: -0.4, jaw: 0.88, age: 0.2, brow: 0.8, smile: 0.7 },
	}),
	portrait('portrait-mechanic', '公交修理工魏长河', '版画：一位留短须的中年男修理工，手握大号扳手。', wrench, {
		seed: 16, hair: 'parted', grey: 0.35, coat: 'ink', background: rays,
		face: { turn: -0.35, jaw: 1.05, age: 0.62, moustache: true, smile: 0.6 },
	}),
	portrait('portrait-surveyor', '测量员丁一苇', '版画：一位扎马尾的年轻女测量员，身旁立着红白水准尺。', levelRod, {
		seed: 17, hair: 'ponytail', wear: { kind: 'helmet', ink: 'paper' }, coat: 'red', background: lines(62),
		face: { turn: -0.5, jaw: 0.86, age: 0.05, brow: 0.75, smile: 0.8 },
	}),
	portrait('portrait-water', '水质化验员叶知秋', '版画：一位梳发髻、戴眼镜的女化验员，手托装着水样的烧瓶。', flask, {
		seed: 18, hair: 'bun', coat: 'ink', background: rings,
		face: { turn: 0.35, jaw: 0.9, age: 0.36, glasses: true, smile: 0.5 },
	}),
	portrait('portrait-carpenter', '古建木作工顾念祖', '版画：一位白发老木匠推着刨子，刨花卷起。', plane, {
		seed: 19, hair: 'short', grey: 0.85, coat: 'grey', collar: 'mandarin', background: lines(8),
		face: { turn: -0.4, jaw: 1, age: 0.95, moustache: true, brow: 1.2, smile: 0.6 },
	}),
	portrait('portrait-potter', '青瓷拉坯工白小满', '版画：一位包红头巾的女陶工，双手护着轮盘上的金色瓷坯。', bowlOnWheel, {
		seed: 20, hair: 'bun', wear: { kind: 'scarf', ink: 'red' }, coat: 'grey', collar: 'round', background: rings,
		face: { turn: 0.3, jaw: 0.9, age: 0.3, brow: 0.8, smile: 0.9 },
	}),
	portrait('portrait-crane', '塔吊司机洪亮', '版画：一位年轻男塔吊司机，戴黄色安全帽，手握对讲机。', hookAndRadio, {
		seed: 21, hair: 'short', wear: { kind: 'helmet', ink: 'gold' }, coat: 'red', background: lines(-62),
		face: { turn: -0.3, jaw: 1, age: 0.12, brow: 1.1, smile: 0.7 },
	}),
	portrait('portrait-cook', '面点师唐广顺', '版画：一位戴白帽的圆脸面点师，手握长勺，热气升腾。', ladle, {
		seed: 22, hair: 'receding', grey: 0.3, wear: { kind: 'cap', ink: 'paper' }, coat: 'grey', collar: 'mandarin', background: rays,
		face: { turn: 0.35, jaw: 1.2, age: 0.55, smile: 1 },
	}),
]
